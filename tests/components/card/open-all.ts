/** Opens every closed part of a card, and then those inside them: what is closed is made only when it is opened. */
export async function openAll(root: ParentNode): Promise<void> {
  for (;;) {
    const closed = [...root.querySelectorAll<HTMLElement>('details:not([open]) > summary')];
    if (closed.length === 0) return;
    for (const summary of closed) summary.click();
    // What they hold is drawn before the next task.
    await new Promise((resolve) => void setTimeout(resolve));
  }
}
