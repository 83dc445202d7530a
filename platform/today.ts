/** The reader's calendar day as `2026-04-17`, from the parts of the local clock so that no time zone shifts it. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
