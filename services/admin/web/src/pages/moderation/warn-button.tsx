import { Button, Menu } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.js";
import type { Lounge } from "./moderation-types.js";

interface WarnButtonProps {
  /** Of the bot; where there are several, one is chosen. */
  readonly lounges: readonly Lounge[];
  readonly onWarn: (lounge: Lounge) => void;
}

/** Warns for what was reported: only in lounges does a warning cost something. */
export function WarnButton({ lounges, onWarn }: WarnButtonProps) {
  const t = useTexts();
  const [first, ...others] = lounges;
  if (first === undefined) return null;
  const look = {
    variant: "light",
    color: "orange",
    leftSection: <IconAlertTriangle size={16} />,
    children: t("moderation-warn"),
  };
  if (others.length === 0)
    return <Button {...look} title={t("moderation-means-warn")} onClick={() => onWarn(first)} />;
  return (
    <Menu>
      <Menu.Target>
        <Button {...look} title={t("moderation-means-warn")} />
      </Menu.Target>
      <Menu.Dropdown>
        {lounges.map((lounge) => (
          <Menu.Item key={lounge.hub} onClick={() => onWarn(lounge)}>
            {t("moderation-warn-in", { hub: lounge.name })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
