// A large document in the real page: dropped, looked through, drawn in the actor lens; and for how long the page itself
// was busy at a time. Part of run.mjs.

/** Runs in the page: drops the file, takes it, waits until it is drawn. All in ms. */
async function dropAndTake(text) {
  const until = (test) =>
    new Promise((resolve) => {
      const look = () => {
        const found = test();
        if (found) resolve(found);
        else setTimeout(look, 4);
      };
      look();
    });
  const busy = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) busy.push(duration);
  }).observe({ type: "longtask" });
  const carried = new DataTransfer();
  carried.items.add(new File([text], "large.json"));
  const dropped = performance.now();
  for (const type of ["dragover", "drop"])
    window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
  const button = await until(() => document.querySelector('[role="dialog"] button.primary'));
  const read = performance.now() - dropped;
  // What is left of the dialog's own work is not waited for by anybody.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const whileRead = Math.max(0, ...busy.splice(0));
  const taken = performance.now();
  button.click();
  await until(() =>
    document
      .querySelector(".network-host")
      ?.scene?.plan()
      .labels.some(({ key }) => key.startsWith("corpus/")),
  );
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const drawn = performance.now() - taken;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return { read, drawn, whileRead, whileDrawn: Math.max(0, ...busy) };
}

/** `open` opens the page with its own document drawn. Medians of `runs`. */
export async function measureOpening(open, text, runs = 3) {
  const visits = [];
  for (let run = 0; run < runs; run += 1) {
    const { page, context } = await open();
    await page.waitForTimeout(1500);
    visits.push(await page.evaluate(dropAndTake, text));
    await context.close();
  }
  const middle = (what) =>
    visits.map((visit) => visit[what]).sort((a, b) => a - b)[Math.floor(visits.length / 2)];
  return {
    read: middle("read"),
    drawn: middle("drawn"),
    whileRead: middle("whileRead"),
    whileDrawn: middle("whileDrawn"),
  };
}
