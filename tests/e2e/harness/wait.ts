/** How long a condition may take on a slow machine, in milliseconds. */
const PATIENCE = 20_000;

/** How often it is looked at, in milliseconds. */
const INTERVAL = 30;

/**
 * Waits until a probe answers with something.
 * @param what the condition in words, for the failure
 * @param probe asked again and again; null, undefined and false mean "not yet"
 * @throws when it has not answered in time, with the last error of the probe if it had one
 */
export async function until<T>(what: string, probe: () => Promise<T | null | undefined | false>, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  let problem: unknown = null;
  while (Date.now() < end) {
    try {
      const answer = await inTime(probe(), patience);
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      problem = null;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  throw new Error(`Not within ${patience} ms: ${what}`, problem === null ? {} : { cause: problem });
}

/** A probe that never answers is to fail where it was asked, not with the whole test. */
async function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The probe gave no answer')), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits until a probe gives the wanted answer, and reports the last answer when it does not.
 * @throws with both answers
 */
export async function untilEqual<T>(what: string, wanted: T, probe: () => Promise<T>, patience = PATIENCE): Promise<void> {
  const target = JSON.stringify(wanted);
  let last = 'none';
  try {
    await until(
      what,
      async () => {
        last = JSON.stringify(await probe());
        return last === target;
      },
      patience,
    );
  } catch (error) {
    throw new Error(`${what}\n  wanted ${target}\n  got    ${last}`, { cause: error });
  }
}
