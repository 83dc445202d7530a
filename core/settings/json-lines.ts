/** A key of an object or an index of a list. */
export type PathKey = string | number;

/**
 * The line (1 is the first) at which a place in a JSON text begins, or at which the text stops being JSON.
 * @param path the place; the nearest enclosing value's line where it does not exist
 */
export function lineOf(text: string, path: readonly PathKey[] = []): number {
  let at = 0;
  let deepest = { depth: -1, offset: 0 };

  const space = (): void => {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  };
  const fail = (): never => {
    throw new Stopped(at);
  };
  const expect = (sign: string): void => {
    if (text.charAt(at) !== sign) fail();
    at++;
  };
  const string = (): string => {
    const match = /"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
    match.lastIndex = at;
    const found = match.exec(text);
    if (found === null) return fail();
    at += found[0].length;
    return JSON.parse(found[0]) as string;
  };
  const note = (depth: number): void => {
    if (depth > deepest.depth) deepest = { depth, offset: at };
  };
  /** `depth` is how many keys of the path lead here, or -1 off the path. */
  const value = (depth: number): void => {
    space();
    if (depth >= 0) note(depth);
    const sign = text.charAt(at);
    if (sign === '{')
      members(depth, '}', () => {
        const key = string();
        space();
        expect(':');
        return key;
      });
    else if (sign === '[') {
      let index = 0;
      members(depth, ']', () => index++);
    } else if (sign === '"') string();
    else {
      const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
      plain.lastIndex = at;
      const found = plain.exec(text);
      if (found === null) fail();
      else at += found[0].length;
    }
    space();
  };
  const members = (depth: number, end: string, nextKey: () => PathKey): void => {
    at++;
    space();
    while (text.charAt(at) !== end) {
      const key = nextKey();
      value(depth >= 0 && key === path[depth] ? depth + 1 : -1);
      if (text.charAt(at) !== end) {
        expect(',');
        space();
        if (text.charAt(at) === end) fail();
      }
    }
    at++;
  };

  try {
    value(0);
    if (at < text.length) fail();
    return lineAt(text, deepest.offset);
  } catch (error) {
    if (error instanceof Stopped) return lineAt(text, error.offset);
    throw error;
  }
}

class Stopped extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`The text stops being JSON at ${offset}.`);
    this.offset = offset;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
