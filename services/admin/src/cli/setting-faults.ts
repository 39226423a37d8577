import type { Environment } from "@telebus/service";
import type { z } from "zod";

/**
 * What is wrong with the settings of an environment, each fault by its variable and none with its value. The service with
 * all it stands on is loaded here alone: every other command starts much faster without.
 */
export async function settingFaults(env: Environment): Promise<readonly string[]> {
  const { loadSettings, serviceProcessSchema, SettingsError } = await import("@telebus/service");
  const { admin } = await import("../index.js");
  const faults = [serviceProcessSchema, admin.configSchema].flatMap((schema) => {
    try {
      loadSettings<z.ZodType>(schema, env);
      return [];
    } catch (error) {
      if (error instanceof SettingsError) return error.message.split("\n");
      throw error;
    }
  });
  return [...new Set(faults)];
}
