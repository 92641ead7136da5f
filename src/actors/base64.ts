/** The bytes of a text in Base64. Throws a `DOMException` when it is none. */
export const bytesOfBase64 = (base64: string): Uint8Array => {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
};
