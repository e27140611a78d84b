/*
 * What withstood a hostile audit of the built CMS, so that it goes on doing so: each trial is one that somebody made.
 * All are made on one server, in this order; the last looks at what the others left.
 */
import './held/strangers.ts';
import './held/editors.ts';
import './held/sessions.ts';
import './held/uploads.ts';
import './held/requests.ts';
import './held/traces.ts';
