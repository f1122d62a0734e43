/**
 * JSON for the inside of a `<script>` block: `<` as `\u003c`, so that no text of the content can end the block or
 * open a comment in it. The two line separators are escaped as well, for readers that take JSON for JavaScript.
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
