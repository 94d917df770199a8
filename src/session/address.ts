// Keeps the address in step with the view, and the view with the browser's back and forward. Every undoable
// command is a step of the browser's history; Ctrl+Z goes back in it, so that both always agree.
import { COMMANDS } from "./commands.ts";
import type { AddressPort, ClockPort } from "./ports.ts";
import type { Session } from "./store.ts";
import { readLink, writeLink } from "./url.ts";

/** How long the browser may take to go back or forward before we stop waiting, in ms. */
const PATIENCE = 600;

/** Loads the view that the address asks for, then keeps the two in step. Returns how to stop. */
export function connectAddress(session: Session, address: AddressPort, clock: ClockPort): () => void {
  const link = () => {
    const { view, workspace, overrides } = session.state();
    return writeLink(view, workspace, overrides);
  };
  const asked = () => readLink(address.read().link, session.state().workspace);
  /** The step that the browser is at, once the waiting operations are done. */
  let here = address.read().step ?? 0;
  /** We run the command ourselves because the browser has already moved. */
  let following = false;
  const follow = (run: () => void) => {
    following = true;
    run();
    following = false;
  };

  // Going back takes the browser a while; what is to be written meanwhile waits for it.
  const waiting: (() => void)[] = [];
  let callOff: (() => void) | null = null;
  const arrived = () => {
    callOff?.();
    callOff = null;
    while (callOff === null && waiting.length > 0) waiting.shift()?.();
  };
  const later = (operation: () => void) => {
    waiting.push(operation);
    if (callOff === null) arrived();
  };
  const go = (delta: number) =>
    later(() => {
      here += delta;
      callOff = clock.after(PATIENCE, arrived);
      address.go(delta);
    });

  const travelled = () => {
    const { step } = address.read();
    if (callOff !== null && step === here) return arrived();
    if (step === here) return;
    const { past, future } = session.state();
    const delta = (step ?? here + 1) - here;
    here += delta;
    follow(() => {
      if (step === null) {
        const { view, overrides } = asked();
        session.run("view.go", { view });
        session.run("view.override", { overrides });
      } else if (delta < 0 && past.length >= -delta) for (let i = 0; i > delta; i--) session.run("undo", {});
      else if (delta > 0 && future.length >= delta) for (let i = 0; i < delta; i++) session.run("redo", {});
      else session.run("view.load", { view: asked().view });
    });
    if (step === null) address.replace(link(), here);
  };

  follow(() => session.run("view.load", asked()));
  address.replace(link(), here);
  const stops = [
    address.travelled(travelled),
    session.subscribe((state, old, command) => {
      const moved = state.view !== old.view || state.workspace !== old.workspace;
      if (following || !(moved || state.overrides !== old.overrides)) return;
      if (command === "undo") return go(-1);
      if (command === "redo") return go(1);
      const written = link();
      if (moved && COMMANDS[command].history === "push")
        later(() => {
          here += 1;
          address.push(written, here);
        });
      else later(() => address.replace(written, here));
    }),
  ];
  return () => {
    callOff?.();
    for (const stop of stops) stop();
  };
}
