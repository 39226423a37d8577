import { Button } from "@mantine/core";
import { Link, useRouteError } from "react-router";
import { useTexts } from "../texts/texts.js";
import { EmptyState } from "../ui/empty-state.js";
import { ErrorState } from "../ui/error-state.js";

/** What is shown in place of a page that failed: the others go on. */
export function RouteFault() {
  const error = useRouteError();
  return <ErrorState error={error} onRetry={() => location.reload()} />;
}

/** No page has this address. */
export function NotFound() {
  const t = useTexts();
  return (
    <EmptyState title={t("not-found-title")} hint={t("not-found-hint")}>
      <Button component={Link} to="/">
        {t("to-overview")}
      </Button>
    </EmptyState>
  );
}
