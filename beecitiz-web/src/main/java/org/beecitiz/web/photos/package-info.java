/** Photos over HTTP: their pictures by key, and their upload for drafts and authors' tickets. */
package org.beecitiz.web.photos;
