// When a person first sees the network.

/** Runs in the page from before its first script: notes when the network's layers first hold a drawing. */
export function watchFirstFrame() {
  const drawn = (canvas) => {
    const small = document.createElement("canvas");
    small.width = small.height = 24;
    const brush = small.getContext("2d", { willReadFrequently: true });
    brush.drawImage(canvas, 0, 0, 24, 24);
    return brush.getImageData(0, 0, 24, 24).data.some((value, i) => i % 4 === 3 && value > 0);
  };
  const look = () => {
    const stage = document.querySelector(".network-stage");
    const svg = stage?.querySelector("svg [data-key]");
    const flat = [...(stage?.querySelectorAll("canvas") ?? [])].some(
      (canvas) => canvas.width > 0 && drawn(canvas),
    );
    if (svg || flat) window.firstFrame = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
