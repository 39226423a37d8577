import { Suspense, useEffect } from "react";
import type { Page } from "../pages/define-page.js";
import { useTexts } from "../texts/texts.js";
import { EmptyState } from "../ui/empty-state.js";
import { PageSkeleton } from "../ui/page-skeleton.js";
import { useSession } from "./session.js";

/** One page within the shell: its title in the browser's tab, and only for who may see it. */
export function PageFrame({ page }: { readonly page: Page }) {
  const t = useTexts();
  const { may } = useSession();
  const title = t(`nav-${page.id}`);
  useEffect(() => {
    document.title = `${title} · Telebus`;
  }, [title]);
  if (page.scope !== undefined && !may(page.scope))
    return <EmptyState title={t("not-allowed-title")} hint={t("not-allowed-hint", { scope: page.scope })} />;
  const { Component } = page;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Component />
    </Suspense>
  );
}
