/** The look of the site (docs/look.md), as much of it as one page needs that stands alone. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #fdfaf4; --raised: #fffefb; --ink: #211d19; --soft: #5e564d; --line: #e3d9c9; --red: #a91f18; --on: #17663f; --hold: #855000; }
@media (prefers-color-scheme: dark) { :root { --paper: #191613; --raised: #221e1a; --ink: #f0e9df; --soft: #b8ada0; --line: #3d362f; --red: #ff8f80; --on: #7fd0a4; --hold: #f0b55c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.7 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2 { font-family: 'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', SimSun, serif; line-height: 1.3; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; padding-top: 1rem; border-top: 4px solid var(--red); font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.4rem); }
h2 { margin: 0 0 .5rem; font-size: 1.4rem; color: var(--red); }
small { margin-inline-start: .6em; color: var(--soft); font: .8em sans-serif; white-space: nowrap; }
code { font: .95em ui-monospace, Menlo, monospace; overflow-wrap: anywhere; }
a { color: var(--red); }
.lead { color: var(--soft); overflow-wrap: anywhere; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0; }
.counts div { flex: 1 1 7rem; padding: .5rem 1rem; border: 1px solid var(--line); border-inline-start: 4px solid; background: var(--raised); }
.counts dt { font-size: 1rem; } .counts dd { margin: 0; font: 700 2rem/1.2 sans-serif; font-variant-numeric: tabular-nums; }
.fail { border-color: var(--red); } .pass { border-color: var(--on); } .unchecked { border-color: var(--hold); }
.counts .fail, .fail .state { color: var(--red); } .counts .pass, .pass .state { color: var(--on); } .counts .unchecked, .unchecked .state { color: var(--hold); } .counts .not-applicable, .not-applicable .state { color: var(--soft); }
.fatal { padding: .5rem 1rem; border: 2px solid var(--red); color: var(--red); }
table { width: 100%; border-collapse: collapse; }
th { color: var(--soft); font-size: 1rem; text-align: start; white-space: nowrap; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td:first-child { white-space: nowrap; } td:nth-child(2) { width: 42%; } td:last-child { font-size: .9em; overflow-wrap: anywhere; }
section { margin-top: 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); background: var(--raised); }
section p { margin: .25rem 0; } ul { margin: .75rem 0 0; padding-inline-start: 1.2rem; } li { overflow-wrap: anywhere; } li code { margin-inline-end: .75em; color: var(--soft); }
@media (max-width: 40rem) { thead { display: none; } tr, td, td:nth-child(2) { display: block; width: auto; } tr { padding: .6rem 0; border-bottom: 1px solid var(--line); } td { padding: 0; border: 0; } }
@media print { :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --red: #900; --on: #040; --hold: #530; } body { font-size: 11pt; } main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } tr, .counts div { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } @page { margin: 18mm 16mm; } }
`;
