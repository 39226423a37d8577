import { Badge, Tooltip } from "@mantine/core";
import { useTexts } from "../texts/texts.js";
import { useLive } from "./live.js";

const colours = { live: "teal", connecting: "gray", lost: "orange" } as const;

/** Whether what is shown renews itself. */
export function LiveBadge() {
  const t = useTexts();
  const { connection } = useLive();
  return (
    <Tooltip label={t(`live-${connection}-hint`)}>
      <Badge
        variant="dot"
        color={colours[connection]}
        role="status"
        tabIndex={0}
        style={{ cursor: "default" }}
      >
        {t(`live-${connection}`)}
      </Badge>
    </Tooltip>
  );
}
