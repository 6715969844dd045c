/** What the web modules share that programs call, and where nobody signs in: docs/adr/0008. */
package org.beecitiz.web.programs;
