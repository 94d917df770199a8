// A red point under the pointer, which fades when the hand rests. Moved past React: it follows every frame.
import { useEffect, useRef } from "react";

/** The hand rests this long, ms, before the point fades. */
const REST = 1_200;

export function Laser() {
  const point = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const dot = point.current;
      if (!dot) return;
      dot.style.transform = `translate(${clientX}px, ${clientY}px)`;
      dot.dataset.lit = "true";
      clearTimeout(timer);
      timer = setTimeout(() => {
        dot.dataset.lit = "false";
      }, REST);
    };
    window.addEventListener("pointermove", move);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", move);
    };
  }, []);
  return <div ref={point} className="laser" data-lit="false" aria-hidden="true" />;
}
