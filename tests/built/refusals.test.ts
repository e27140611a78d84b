import { describe, expect, test } from 'vitest';
import { builtCms } from '../fixtures/builtCms.ts';

describe('the built CMS', () => {
  const cms = builtCms();

  test('says why it refuses, in the words written for it', async () => {
    const answer = await cms().administrator.ask('POST', '/api/users', {
      body: { email: 'corta@arraigo.example', role: 'editor', password: 'corta' },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('La contraseña es demasiado corta: use 12 caracteres o más.');
  });
});
