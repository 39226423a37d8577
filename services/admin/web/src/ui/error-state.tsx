import { Button, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { ApiError } from "@telebus/client";
import { sentenceOf } from "../api/problem.js";
import { useTexts } from "../texts/texts.js";
import { EmptyState } from "./empty-state.js";

/** Something could not be loaded: why, and the way to try again. */
export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useTexts();
  const requestId = error instanceof ApiError ? error.requestId : undefined;
  return (
    <div role="alert">
      <EmptyState title={t("problem-title")} hint={sentenceOf(error, t)} icon={IconAlertTriangle}>
        <Button variant="default" onClick={onRetry}>
          {t("try-again")}
        </Button>
        {requestId !== undefined && (
          <Text size="xs" c="var(--quiet)">
            {t("problem-request", { id: requestId })}
          </Text>
        )}
      </EmptyState>
    </div>
  );
}
