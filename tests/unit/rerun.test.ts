import { expect } from 'chai';
import { type Plans, rerun } from '../../src/platform/db/rerun.js';

describe('rerun', () => {
  /** Fails with these SQLSTATEs, one after the other; returns with which plans it was run. */
  const runOver = async (...states: string[]) => {
    const runs: Plans[] = [];
    const outcome = await rerun(async (plans) => {
      runs.push(plans);
      const code = states[runs.length - 1];
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return 'done';
    }).catch((error: Error) => error.message);
    return { outcome, runs };
  };

  it('trusts nothing that is kept once something was stale, also when the rename that explains it is only just being heard of', async () => {
    expect(await runOver('42P01')).to.deep.equal({ outcome: 'done', runs: ['kept', 'fresh'] });
    expect(await runOver('42P01', '42501')).to.deep.equal({ outcome: 'done', runs: ['kept', 'fresh', 'fresh'] });
  });

  it('gives a wrong statement up after three runs, and one that collides after four', async () => {
    expect(await runOver('42P01', '42P01', '42P01', '42P01')).to.deep.equal({ outcome: '42P01', runs: ['kept', 'fresh', 'fresh'] });
    expect((await runOver('40001', '40001', '40001')).outcome).to.equal('done');
    expect((await runOver('40001', '40001', '40001', '40001')).runs).to.have.length(4);
  });

  it('runs a read again that others hold up, also where an earlier one left statements behind, and then says that the database is busy', async () => {
    expect(await runOver('LANE_BLOCKED', 'LANE_BLOCKED', 'LANE_BLOCKED')).to.deep.equal({ outcome: 'done', runs: ['kept', 'kept', 'kept', 'kept'] });
    const { outcome } = await runOver(...Array.from({ length: 5 }, () => 'LANE_BLOCKED'));
    expect(outcome).to.equal('No database connection became free in time. Try again later.');
  });

  it('does not repeat what would fail the same way', async () => {
    expect((await runOver('23505')).runs).to.deep.equal(['kept']);
  });
});
