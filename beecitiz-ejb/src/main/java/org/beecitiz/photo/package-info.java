/**
 * Photos of tickets: taken in, checked by their header before anything is decoded, written anew without what a camera adds (place, time, device), and
 * kept as files behind {@link org.beecitiz.photo.PhotoStore}.
 *
 * <p>A photo's key is random and names it on the public site; rows say to which draft or ticket it belongs.
 */
package org.beecitiz.photo;
