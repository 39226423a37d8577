import { Button, Group } from "@mantine/core";
import { useTexts } from "../texts/texts.js";

interface FormButtonsProps {
  /** What the form does, in a word or two. */
  readonly submit: string;
  readonly isBusy: boolean;
  readonly onCancel?: () => void;
}

/** The end of a form. */
export function FormButtons({ submit, isBusy, onCancel }: FormButtonsProps) {
  const t = useTexts();
  return (
    <Group justify="flex-end">
      {onCancel !== undefined && (
        <Button variant="default" onClick={onCancel}>
          {t("cancel")}
        </Button>
      )}
      <Button type="submit" loading={isBusy}>
        {submit}
      </Button>
    </Group>
  );
}
