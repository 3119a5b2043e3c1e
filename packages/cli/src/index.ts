export { defineConfig, type DocsConfig, type ProjectConfig } from "@dragoman/project";
