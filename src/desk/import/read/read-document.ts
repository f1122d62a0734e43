import mammoth from 'mammoth';

/**
 * A Word document (ECMA-376) as HTML, without its pictures. Deleted text of tracked changes and comments are left
 * out, as in print.
 *
 * @throws mammoth's error where the document is broken
 */
export async function readDocument(bytes: Uint8Array): Promise<string> {
  const arrayBuffer = bytes.slice().buffer;
  // In Node mammoth reads `buffer`, in a browser `arrayBuffer`; both may be the same.
  const input = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer };
  const withoutPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml(input, { convertImage: withoutPictures });
  return value;
}
