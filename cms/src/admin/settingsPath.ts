/** The form of the settings of the site. */
export const settingsPath = '/admin/globals/site-settings';
