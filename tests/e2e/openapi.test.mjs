// The check that the end-to-end runs hold every answer against must itself be able to say no.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isDescribed, problemWith } from './openapi.mjs';

const status = { method: 'POST', path: '/v1/status', status: 200, contentType: 'application/json' };

it('takes a status answer as described', () => {
  assert.equal(problemWith({ ...status, body: '{"messages":1,"box":null}' }), null);
});

it('finds a missing member, a member too many and a wrong type', () => {
  assert.match(problemWith({ ...status, body: '{"messages":1}' }), /box/);
  assert.match(problemWith({ ...status, body: '{"messages":1,"box":null,"more":1}' }), /additional/);
  assert.match(problemWith({ ...status, body: '{"messages":"1","box":null}' }), /integer/);
});

it('finds a status, a content type and a path that are not described', () => {
  assert.match(problemWith({ ...status, status: 418, body: '' }), /418/);
  assert.match(problemWith({ ...status, contentType: 'text/html', body: '' }), /text\/html/);
  assert.match(problemWith({ ...status, path: '/v1/nothing', body: '' }), /not described/);
  assert.equal(isDescribed('/index.html'), false);
});
