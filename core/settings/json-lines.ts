/** A key of an object or an index of a list. */
export type PathKey = string | number;

/**
 * The line (1 is the first) at which a place in a JSON text begins, or at which the text stops being JSON.
 * @param path the place; the nearest enclosing value's line where it does not exist
 */
export function lineOf(text: string, path: readonly PathKey[] = []): number {
  let deepest = { depth: -1, offset: 0 };
  const stopped = scan(text, (at, offset) => {
    if (at.length > deepest.depth && at.length <= path.length && at.every((key, index) => key === path[index]))
      deepest = { depth: at.length, offset };
  });
  return lineAt(text, stopped ?? deepest.offset);
}

/** The first place whose name stands a second time in the same object; of two, a parser keeps one without a word. Null when there is none. */
export function repeatedPlace(text: string): { readonly line: number; readonly path: readonly PathKey[] } | null {
  let first: { readonly offset: number; readonly path: readonly PathKey[] } | null = null;
  scan(text, (path, offset, repeated) => {
    if (repeated) first ??= { offset, path: [...path] };
  });
  // Only the function above writes it, which the compiler does not see.
  const found = first as { readonly offset: number; readonly path: readonly PathKey[] } | null;
  return found === null ? null : { line: lineAt(text, found.offset), path: found.path };
}

/** Told of every value where it begins: the way to it (one list, changed in place), its offset, and whether its name stood there before. */
type Begins = (path: readonly PathKey[], offset: number, repeated: boolean) => void;

/** An object or list that has begun and not ended. */
interface Level {
  readonly end: '}' | ']';
  /** names seen so far; null in a list */
  readonly names: Set<string> | null;
}

/**
 * Reads a JSON text from its beginning. Not by recursion: a hostile file is nested as deep as it is long.
 * @returns the offset at which the text stops being JSON, or null when it is JSON throughout
 */
function scan(text: string, begins: Begins): number | null {
  const path: PathKey[] = [];
  const levels: Level[] = [];
  let at = spaceEnd(text, 0);
  let repeated = false;

  /** Goes to the next value of the innermost object or list; false where none can be read. */
  const next = (index: number): boolean => {
    const names = levels.at(-1)?.names ?? null;
    repeated = false;
    if (names === null) {
      path.push(index);
      return true;
    }
    const end = stringEnd(text, at);
    if (end === null) return false;
    const name = JSON.parse(text.slice(at, end)) as string;
    at = spaceEnd(text, end);
    if (text.charAt(at) !== ':') return false;
    at = spaceEnd(text, at + 1);
    repeated = names.has(name);
    names.add(name);
    path.push(name);
    return true;
  };

  for (;;) {
    begins(path, at, repeated);
    const sign = text.charAt(at);
    if (sign === '{' || sign === '[') {
      const level: Level = sign === '{' ? { end: '}', names: new Set() } : { end: ']', names: null };
      at = spaceEnd(text, at + 1);
      if (text.charAt(at) !== level.end) {
        levels.push(level);
        if (!next(0)) return at;
        continue;
      }
      at += 1;
    } else {
      const end = sign === '"' ? stringEnd(text, at) : plainEnd(text, at);
      if (end === null) return at;
      at = end;
    }
    at = spaceEnd(text, at);
    while (levels.length > 0 && text.charAt(at) === levels.at(-1)?.end) {
      levels.pop();
      path.pop();
      at = spaceEnd(text, at + 1);
    }
    if (levels.length === 0) return at < text.length ? at : null;
    if (text.charAt(at) !== ',') return at;
    at = spaceEnd(text, at + 1);
    const last = path.pop();
    if (!next(typeof last === 'number' ? last + 1 : 0)) return at;
  }
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

/** Where the string that begins at an offset ends; null when none does. */
function stringEnd(text: string, from: number): number | null {
  if (text.charAt(from) !== '"') return null;
  const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return null;
    if (sign !== '\\') continue;
    escape.lastIndex = at;
    if (!escape.test(text)) return null;
    at = escape.lastIndex - 1;
  }
  return null;
}

/** Where the number or word that begins at an offset ends; null when none does. */
function plainEnd(text: string, from: number): number | null {
  const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  plain.lastIndex = from;
  return plain.test(text) ? plain.lastIndex : null;
}

/** Lines as any editor counts them, whatever system wrote their ends. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
