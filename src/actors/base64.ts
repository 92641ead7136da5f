interface FromBase64 {
  fromBase64(base64: string): Uint8Array<ArrayBuffer>;
}

/** Whether the engine does it by itself, in a fraction of the time of code that has not run before. */
const isAble = (type: object): type is FromBase64 => 'fromBase64' in type;

/** The bytes of a text in Base64. Throws when it is none. */
export const bytesOfBase64 = (base64: string): Uint8Array<ArrayBuffer> => {
  if (isAble(Uint8Array)) return Uint8Array.fromBase64(base64);
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
};

/** The Base64 of bytes. */
export const base64OfBytes = (bytes: Uint8Array): string => {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
};
