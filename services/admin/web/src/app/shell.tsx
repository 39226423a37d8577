import { ActionIcon, AppShell, Burger, Button, Group, Kbd } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useEffect } from "react";
import { Link, Outlet, useLocation } from "react-router";
import { useTexts } from "../texts/texts.js";
import { AccountMenu } from "./account-menu.js";
import { CommandPalette } from "./command-palette.js";
import { LiveBadge } from "./live-badge.js";
import { Navigation } from "./navigation.js";
import classes from "./shell.module.css";

/** What is around every page: where to go, what to look for, who one is. */
export function Shell() {
  const t = useTexts();
  const [isOpen, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      className={classes["shell"] ?? ""}
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: "sm", collapsed: { mobile: !isOpen } }}
      padding="lg"
    >
      <a className="skip" href="#main">
        {t("skip-to-content")}
      </a>
      <AppShell.Header className={classes["header"] ?? ""}>
        <Burger
          opened={isOpen}
          onClick={toggle}
          hiddenFrom="sm"
          size="sm"
          aria-label={t(isOpen ? "close-navigation" : "open-navigation")}
        />
        <Link to="/" className={classes["brand"]}>
          <img src="/icon.svg" alt="" width={28} height={28} />
          Telebus
        </Link>
        <Group gap="xs" ml="auto" wrap="nowrap">
          <SearchButton />
          <LiveBadge />
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" className={classes["navbar"] ?? ""}>
        <Navigation />
      </AppShell.Navbar>
      {/* The address changes at once, the page when its file is here: `data-at` tells which one it is. */}
      <AppShell.Main id="main" tabIndex={-1} data-at={pathname}>
        <div className={classes["main"]}>
          <Outlet />
        </div>
      </AppShell.Main>
      <CommandPalette />
    </AppShell>
  );
}

function SearchButton() {
  const t = useTexts();
  return (
    <>
      <Button
        visibleFrom="sm"
        variant="default"
        c="var(--quiet)"
        fw={400}
        leftSection={<IconSearch size={16} />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        onClick={spotlight.open}
      >
        {t("go-to")}
      </Button>
      <ActionIcon
        hiddenFrom="sm"
        variant="default"
        size="lg"
        aria-label={t("go-to")}
        onClick={spotlight.open}
      >
        <IconSearch size={18} />
      </ActionIcon>
    </>
  );
}
