/** Bytes of an RSA block, by the sizes of keys that are met: 2048, 3072 and 4096 bits. */
const BLOCKS: readonly number[] = [256, 384, 512]

/** Whether a text can be a ciphertext of RSA: base64 of one whole block. */
export function isCiphertext(text: string): boolean {
  return BLOCKS.some(bytes => text.length === Math.ceil(bytes / 3) * 4) && /^[\d+/A-Za-z]+={0,2}$/.test(text)
}
