import { Button } from "@mantine/core";
import { IconLogout } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";

/** Ends every session of the reader, this one included. */
export function SignOutEverywhere() {
  const t = useTexts();
  const confirm = useConfirm();
  const signOut = useAction({
    run: () => dataOf(api.POST("/auth/sign-out-everywhere")),
    after: () => location.assign("/sign-in"),
  });
  const ask = async (): Promise<void> => {
    const action = t("security-everywhere");
    const question = { title: t("security-everywhere-title"), body: t("security-everywhere-body"), action };
    if (await confirm({ ...question, isDangerous: true })) signOut.mutate();
  };
  return (
    <Button
      variant="default"
      leftSection={<IconLogout size={16} />}
      loading={signOut.isPending}
      onClick={() => void ask()}
    >
      {t("security-everywhere")}
    </Button>
  );
}
