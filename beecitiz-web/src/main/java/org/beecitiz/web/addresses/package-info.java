/** What the form's script asks while someone says where it is: addresses, and whether a point lies in the territory. Plain servlets. */
package org.beecitiz.web.addresses;
