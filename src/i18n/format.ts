/** `2022-05-16` → `2022年5月16日`, without leading zeros (GB/T 15835, GB/T 9704-2012, 7.3.5.4). */
export function formatDate(date: string): string {
  return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** `2022-05-16`, `2022-05-29` → `2022年5月16日—29日`; years and months are not said twice. */
export function formatSpan(from: string, to: string): string {
  const day = `${Number(to.slice(8, 10))}日`;
  const month = `${Number(to.slice(5, 7))}月`;
  if (from === to) return formatDate(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${formatDate(from)}—${day}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${formatDate(from)}—${month}${day}`;
  return `${formatDate(from)}—${formatDate(to)}`;
}

/** `2022-05-23T09:00+08:00` → `2022-05-23 09:00`, as the page meta PubDate wants it. */
export function formatPublished(published: string): string {
  return published.slice(0, 16).replace('T', ' ');
}

/** 1206 → `1,206`. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** 0.6038 → `60.4%`, one decimal, none when it is whole. */
export function formatShare(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** Size of a file: 812 → `812 字节`, 12,345 → `12.1 KB`, 3,400,000 → `3.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  if (bytes < 1_048_576) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}
