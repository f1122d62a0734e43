/** The addressees of an official document end in one full-width colon (GB/T 9704—2012, 7.3.3 主送机关). */
export function withColon(addressee: string): string {
  return `${addressee.replace(/[\s:：。]+$/, '')}：`;
}
