/** What the deployed application answers to whoever asks over HTTP: headers, statuses, nothing that it should keep to itself. */
package org.beecitiz.http;
