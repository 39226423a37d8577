import { Button, Loader, Modal } from "@mantine/core";
import { useRef, useState } from "react";
import { useTexts } from "../texts/index.js";
import { useWebAppBridge } from "./use-web-app-bridge.js";
import styles from "./web-app-dialog.module.css";

interface WebAppDialogProps {
  readonly title: string;
  /** With signed initData in its fragment. */
  readonly url: string;
  readonly onClose: () => void;
  /** What the web app sends, where a reply keyboard has opened it. */
  readonly onData?: ((data: string) => void) | undefined;
}

/** A bot's own page, in a window of the messenger. */
export function WebAppDialog({ title, url, onClose, onData }: WebAppDialogProps) {
  const texts = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  const { mainButton, send } = useWebAppBridge({ frame, url, onClose, onData });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="md"
      padding="xs"
      closeButtonProps={{ "aria-label": texts.close }}
      aria-label={texts.webApp}
    >
      <div className={styles.body}>
        {!isLoaded && (
          <div className={styles.loading} role="status" aria-label={texts.webAppLoading}>
            <Loader size="sm" />
          </div>
        )}
        <iframe
          ref={frame}
          className={styles.frame}
          title={title}
          src={url}
          // oxlint-disable-next-line react/iframe-missing-sandbox -- its own origin is another one than this page's
          sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-modals"
          onLoad={() => setLoaded(true)}
        />
        {mainButton && (
          <Button
            fullWidth
            radius={0}
            size="md"
            disabled={!mainButton.isActive}
            loading={mainButton.isBusy}
            color={mainButton.color ?? "sky"}
            onClick={() => send("main_button_pressed")}
          >
            {mainButton.text}
          </Button>
        )}
      </div>
    </Modal>
  );
}
