/** The names of what was done in a tenant, the oldest first: to one thing, or to all. */
export async function actionsIn(world, { tenant }, subjectId = null) {
    const rows = await world.sql((sql) => sql `select action from ${sql(`t_${tenant.id.slice(4)}`)}.audit_entries
      where ${subjectId}::text is null or subject_id = ${subjectId} order by occurred_at, id`);
    return rows.map((row) => String(row['action']));
}
//# sourceMappingURL=trail.js.map