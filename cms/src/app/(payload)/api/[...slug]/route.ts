import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { databaseAnswers } from '../../../../database/databaseAnswers.ts';
import config from '../../../../payload.config.ts';
import { retryConflicts } from '../../../../saving/retryConflicts.ts';

export const GET = retryConflicts(REST_GET(config), databaseAnswers);
export const POST = retryConflicts(REST_POST(config), databaseAnswers);
export const DELETE = retryConflicts(REST_DELETE(config), databaseAnswers);
export const PATCH = retryConflicts(REST_PATCH(config), databaseAnswers);
export const PUT = retryConflicts(REST_PUT(config), databaseAnswers);
export const OPTIONS = REST_OPTIONS(config);
