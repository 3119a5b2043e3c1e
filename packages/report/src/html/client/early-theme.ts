// Runs before anything is painted, so that a dark report never flashes white.
import { applyTheme, rememberedTheme } from "./theme.js";

applyTheme(rememberedTheme());
