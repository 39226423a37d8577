import { AppShell, NavLink, ScrollArea } from "@mantine/core";
import { NavLink as RouterLink } from "react-router";
import { addressOf, sections, type Page } from "../pages/define-page.js";
import { pages } from "../pages/index.js";
import { useTexts } from "../texts/texts.js";
import { useSession } from "./session.js";
import classes from "./shell.module.css";

/** The pages that the reader may see. */
export function useOwnPages(): readonly Page[] {
  const { may } = useSession();
  return pages.filter(({ nav, scope }) => nav !== undefined && (scope === undefined || may(scope)));
}

/** All pages, by section. */
export function Navigation() {
  const t = useTexts();
  const own = useOwnPages();
  return (
    <AppShell.Section grow component={ScrollArea} scrollbarSize={6}>
      <nav aria-label={t("navigation")}>
        {sections.map((section) => {
          const here = own.filter(({ nav }) => nav?.section === section);
          if (here.length === 0) return null;
          return (
            <div key={section}>
              {section !== "" && <div className={classes["section"]}>{t(`section-${section}`)}</div>}
              {here.map((page) => (
                <PageLink key={page.id} page={page} />
              ))}
            </div>
          );
        })}
      </nav>
    </AppShell.Section>
  );
}

function PageLink({ page }: { readonly page: Page }) {
  const t = useTexts();
  const Icon = page.nav?.icon;
  const to = addressOf(page);
  return (
    <RouterLink to={to} end={to === "/"} style={{ textDecoration: "none", color: "inherit" }}>
      {({ isActive }) => (
        <NavLink
          component="div"
          className={classes["link"] ?? ""}
          active={isActive}
          label={t(`nav-${page.id}`)}
          leftSection={Icon && <Icon size={18} stroke={1.7} />}
        />
      )}
    </RouterLink>
  );
}
