import { z } from "zod";

// Zod compiles its checks with eval where it may; the page's policy forbids that, and only trying is already an error.
z.config({ jitless: true });
