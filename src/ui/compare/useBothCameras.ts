// One camera for two pictures. While a hand moves it both drawings are moved as they are, by CSS; at rest they are drawn
// anew, so that labels find their room again.
import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Camera, Size } from "../../graph/index.ts";
import { usePorts } from "../shell/context.tsx";

/** Ms without a movement after which both are drawn anew. */
const REST = 160;
const SCALES = { least: 1, most: 8 } as const;
/** What a press of + or − makes of the scale, and how many px an arrow moves by. */
const STEP = { zoom: 1.4, px: 60 } as const;
/** Px that a press may slip before it is a drag. */
const SLIP = 4;

export interface BothCameras {
  /** What both are drawn with; null: the whole picture. */
  readonly camera: Camera | null;
  /** For the element that holds a drawing. */
  hold(side: "a" | "b"): (element: HTMLElement | null) => void;
  readonly hand: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  };
  /** Whether the last press was a drag, which chooses nothing. */
  dragged(): boolean;
  zoom(by: number): void;
  fit(): void;
}

/** `size` of one picture in px, in which its whole is seen at scale 1. */
export function useBothCameras(size: Size | null): BothCameras {
  const { clock } = usePorts();
  const [camera, setCamera] = useState<Camera | null>(null);
  const held = useRef<Record<"a" | "b", HTMLElement | null>>({ a: null, b: null });
  const now = useRef<Camera | null>(null);
  const grip = useRef<{ x: number; y: number; slipped: boolean } | null>(null);
  const dragged = useRef(false);
  const callOff = useRef(() => {});
  const whole = useMemo<Camera | null>(
    () => size && { x: size.width / 2, y: size.height / 2, scale: 1 },
    [size],
  );
  const drawn = camera ?? whole;

  const show = useCallback(
    (next: Camera) => {
      if (!drawn || !size || !whole) return;
      const scale = Math.min(SCALES.most, Math.max(SCALES.least, next.scale));
      const keep = (value: number, length: number) => {
        const half = length / 2 / scale;
        return Math.min(length - half, Math.max(half, value));
      };
      now.current = { x: keep(next.x, size.width), y: keep(next.y, size.height), scale };
      const { x, y } = now.current;
      const shift = `translate(${(drawn.x - x) * scale}px, ${(drawn.y - y) * scale}px)`;
      for (const element of Object.values(held.current))
        if (element) element.style.transform = `${shift} scale(${scale / drawn.scale})`;
      callOff.current();
      callOff.current = clock.after(REST, () => setCamera(now.current));
    },
    [drawn, size, whole, clock],
  );
  // The new drawing stands where the moved one stood.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever they are drawn anew.
  useEffect(() => {
    for (const element of Object.values(held.current)) if (element) element.style.transform = "";
  }, [camera, size]);
  useEffect(() => () => callOff.current(), []);

  const at = now.current ?? drawn;
  const zoomAt = useCallback(
    (by: number, point: { x: number; y: number } | null) => {
      const old = now.current ?? drawn;
      if (!old || !size) return;
      const scale = Math.min(SCALES.most, Math.max(SCALES.least, old.scale * by));
      const [dx, dy] = point ? [point.x - size.width / 2, point.y - size.height / 2] : [0, 0];
      const grown = 1 / old.scale - 1 / scale;
      show({ x: old.x + dx * grown, y: old.y + dy * grown, scale });
    },
    [drawn, size, show],
  );
  const move = (dx: number, dy: number) => {
    const old = now.current ?? at;
    if (old) show({ ...old, x: old.x - dx / old.scale, y: old.y - dy / old.scale });
  };

  // React listens to wheels passively; this one must not scroll the panel.
  const listening = useRef(new Map<HTMLElement, (event: WheelEvent) => void>());
  const wheel = useRef((_: WheelEvent) => {});
  wheel.current = (event) => {
    const frame = (event.currentTarget as HTMLElement).getBoundingClientRect();
    event.preventDefault();
    zoomAt(Math.exp(-event.deltaY / 400), { x: event.clientX - frame.left, y: event.clientY - frame.top });
  };
  const hold = useCallback(
    (side: "a" | "b") => (element: HTMLElement | null) => {
      const [before, frame] = [held.current[side]?.parentElement, element?.parentElement];
      if (before) {
        const known = listening.current.get(before);
        if (known) before.removeEventListener("wheel", known);
        listening.current.delete(before);
      }
      held.current[side] = element;
      if (!frame) return;
      const heard = (event: WheelEvent) => wheel.current(event);
      listening.current.set(frame, heard);
      frame.addEventListener("wheel", heard, { passive: false });
    },
    [],
  );
  const release = () => {
    grip.current = null;
  };
  return {
    camera,
    hold,
    dragged: () => dragged.current,
    zoom: (by) => zoomAt(by, null),
    fit: () => whole && show(whole),
    hand: {
      onPointerDown(event) {
        dragged.current = false;
        if (event.button !== 0) return;
        grip.current = { x: event.clientX, y: event.clientY, slipped: false };
      },
      onPointerMove(event) {
        const held = grip.current;
        if (!held) return;
        const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
        if (!held.slipped && Math.hypot(dx, dy) < SLIP) return;
        if (!held.slipped) event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
        grip.current = { x: event.clientX, y: event.clientY, slipped: true };
        move(dx, dy);
      },
      onPointerUp: release,
      onPointerCancel: release,
      onKeyDown(event) {
        const arrows = {
          ArrowLeft: [STEP.px, 0],
          ArrowRight: [-STEP.px, 0],
          ArrowUp: [0, STEP.px],
          ArrowDown: [0, -STEP.px],
        };
        const arrow = arrows[event.key as keyof typeof arrows];
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (arrow) move(arrow[0] ?? 0, arrow[1] ?? 0);
        else if (event.key === "+" || event.key === "=") zoomAt(STEP.zoom, null);
        else if (event.key === "-") zoomAt(1 / STEP.zoom, null);
        else if (event.key === "0" || event.key === "\\") whole && show(whole);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
