import { ActionIcon, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../texts/index.js";
import styles from "./composer.module.css";

interface SendButtonProps {
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly icon: ReactNode;
}

export function SendButton({ isReady, isBusy, icon }: SendButtonProps) {
  const texts = useTexts();
  return (
    <Tooltip label={texts.send}>
      <ActionIcon
        type="submit"
        size={38}
        radius="xl"
        className={styles.send}
        variant={isReady ? "filled" : "subtle"}
        data-ready={isReady}
        loading={isBusy}
        aria-label={texts.send}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
