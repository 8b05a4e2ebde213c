/**
 * In which doors tell delivery how long a file is that streams: what they say of that in `Content-Length` Next takes away.
 * Delivery says it to whoever asks, and nobody outside sees this name.
 */
export const lengthHeader = "x-dateline-length";
