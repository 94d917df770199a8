// Puts its children into another window of ours, dressed as this page is.
import { type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useSay } from "../shell/context.tsx";

export function PresenterWindow({ to, children }: { to: Window; children: ReactNode }) {
  const say = useSay();
  const title = say("training.presenter");
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const { head, body, documentElement: page } = to.document;
    const here = document.documentElement;
    head.replaceChildren();
    body.replaceChildren();
    // Only sheets that this page has: the policy on content holds for the window too, and lets them through.
    for (const sheet of document.querySelectorAll("link[rel='stylesheet'], style"))
      head.append(to.document.importNode(sheet, true));
    page.lang = here.lang;
    Object.assign(page.dataset, here.dataset);
    page.style.cssText = here.style.cssText;
    to.document.title = title;
    const root = to.document.createElement("div");
    root.className = "presenter";
    body.append(root);
    setPlace(root);
    return () => setPlace(null);
  }, [to, title]);
  return place && createPortal(children, place);
}
