import { ActionIcon, Tooltip, type ActionIconProps } from "@mantine/core";
import type { MouseEventHandler, Ref } from "react";
import { Icon, type IconName } from "./icon.js";

interface IconButtonProps extends ActionIconProps {
  readonly icon: IconName;
  /** What it does, for those who do not see or know the picture. */
  readonly label: string;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly iconSize?: number;
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, iconSize = 21, pressed, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={38}
        radius="xl"
        aria-label={label}
        aria-pressed={pressed}
        {...rest}
      >
        <Icon name={icon} size={iconSize} />
      </ActionIcon>
    </Tooltip>
  );
}
