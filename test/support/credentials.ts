/**
 * The credentials of every test. They are obviously fake, and each contains a marker that occurs nowhere else, so that
 * a check over the whole suite can search for it in every error and every log line.
 */
export const APP_KEY = "fake-app-key-marker-a1";
export const MASTER_SECRET = "fake-master-secret-marker-b2";
/** For APIs that use a token instead. */
export const APP_TOKEN = "fake-app-token-marker-c3";
/** The client credentials for which Easemob creates such a token. */
export const CLIENT_SECRET = "fake-client-secret-marker-f6";
/** Such a token after a renewal. */
export const NEW_APP_TOKEN = "fake-new-app-token-marker-d4";
/** With which vendors sign webhooks. */
export const WEBHOOK_SECRET = "fake-webhook-secret-marker-g7";
export const USER_PASSWORD = "fake-user-password-marker-e5";
