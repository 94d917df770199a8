// The dialog that every dialog of the frame is made of: veil, head with a close button, body that scrolls.
import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useRun, useSay } from "./context.tsx";
import { Icon } from "./icons.tsx";
import { Localised } from "./Localised.tsx";

interface SheetProps {
  title: string;
  /** Without a head of its own the title is only read out. */
  bare?: boolean;
  wide?: boolean;
  children: ReactNode;
}

export function Sheet({ title, bare = false, wide = false, children }: SheetProps) {
  const say = useSay();
  const run = useRun();
  const close = () => run("dialog.close", {});
  return (
    <Localised>
      <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && close()}>
        <Modal className={`dialog${wide ? " wide" : ""}${bare ? " bare" : ""}`}>
          <Dialog {...(bare && { "aria-label": title })}>
            {!bare && (
              <div className="panel-head dialog-head">
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <Button className="button quiet icon" aria-label={say("shell.close")} onPress={close}>
                  <Icon name="close" />
                </Button>
              </div>
            )}
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </Localised>
  );
}
