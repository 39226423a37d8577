import { Button, Modal, Text, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBan, IconLockOpen } from "@tabler/icons-react";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { nameOf } from "../../ui/person.js";
import { GrantForm } from "./grant-form.js";
import type { PersonDetail } from "./person-types.js";
import { useRoleActions } from "./use-role-actions.js";

/** Bans somebody, with a reason, or lifts that. */
export function BanButton({ person }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const { may, who } = useSession();
  const [isAsking, asking] = useDisclosure();
  const { take } = useRoleActions(person);
  const ban = person.scopes.find(({ scope }) => scope === "banned");
  const isAdmin = person.scopes.some(({ scope }) => scope === "admin");
  if (!may("people:write") || who.id === person.id) return null;
  if (ban !== undefined)
    return (
      <Button
        variant="default"
        leftSection={<IconLockOpen size={16} />}
        loading={take.isPending}
        onClick={() => take.mutate(ban)}
      >
        {t("ban-lift")}
      </Button>
    );
  return (
    <>
      <Tooltip label={t("ban-not-admins")} disabled={!isAdmin}>
        <Button
          color="red"
          variant="light"
          leftSection={<IconBan size={16} />}
          disabled={isAdmin}
          onClick={asking.open}
        >
          {t("ban")}
        </Button>
      </Tooltip>
      <Modal opened={isAsking} onClose={asking.close} title={t("ban-title", { name: nameOf(person, t) })}>
        <GrantForm person={person} scope="banned" submit={t("ban")} onClose={asking.close}>
          <Text size="sm">{t("ban-means")}</Text>
        </GrantForm>
      </Modal>
    </>
  );
}
