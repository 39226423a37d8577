import { Modal, Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../../texts/texts.js";
import { nameOf } from "../../ui/person.js";
import { GrantForm } from "./grant-form.js";
import { isScope, scopes, type PersonDetail, type PersonScope } from "./person-types.js";

interface GiveRoleDialogProps {
  readonly person: PersonDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Gives a role: which, with which bot, until when, and why; said in words before it is done. */
export function GiveRoleDialog({ person, isOpen, onClose }: GiveRoleDialogProps) {
  const t = useTexts();
  const [scope, setScope] = useState<PersonScope>("llm");
  const roles = scopes.filter((one) => one !== "banned");
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("roles-give-to", { name: nameOf(person, t) })}>
      <GrantForm person={person} scope={scope} submit={t("roles-give")} onClose={onClose}>
        <Select
          label={t("roles-role")}
          data={roles.map((value) => ({ value, label: t(`scope-${value}`) }))}
          value={scope}
          onChange={(chosen) => isScope(chosen) && setScope(chosen)}
          allowDeselect={false}
          data-autofocus
        />
        <Text size="sm" c="var(--quiet)">
          {t(`scope-${scope}-means`)}
        </Text>
      </GrantForm>
    </Modal>
  );
}
