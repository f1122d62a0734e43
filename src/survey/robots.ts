/** Rules of robots.txt for one reader: is a path (with query, as it is asked for) allowed? */
export type Allows = (path: string) => boolean;

/**
 * Reads robots.txt (RFC 9309) for a crawler: the groups that name it, or else those for `*`; the longest rule that
 * fits decides, and of two as long the one that allows.
 */
export function robotsFor(agent: string, text: string): Allows {
  const groups = new Map<string, { allow: boolean; path: string }[]>();
  let names: string[] = [];
  let isInRules = false;
  for (const line of text.split(/\r?\n|\r/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      if (isInRules) names = [];
      isInRules = false;
      names.push(value.toLowerCase());
    } else if (field === 'allow' || field === 'disallow') {
      isInRules = true;
      for (const name of names) {
        const rules = groups.get(name) ?? [];
        if (value !== '') rules.push({ allow: field === 'allow', path: value });
        groups.set(name, rules);
      }
    }
  }
  const rules = groups.get(agent.toLowerCase()) ?? groups.get('*') ?? [];
  return (path) => {
    const fitting = rules.filter((rule) => fits(rule.path, path));
    const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
    const deciding = fitting.filter((rule) => rule.path.length === longest);
    return deciding.length === 0 || deciding.some(({ allow }) => allow);
  };
}

/** `*` stands for anything, `$` at the end for the end. Without backtracking: the file is a stranger's. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  const last = parts.at(-1);
  return last === undefined ? at === path.length : path.endsWith(last) && path.length - last.length >= 0;
}
