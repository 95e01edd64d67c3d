package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Projects whose questionnaire is answered bit by bit, and the versions of their answers that were kept. */
@Repository
public class Projects {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JdbcClient jdbc;

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one changed last first. */
    public Page<StoredProject> page(Page.Wanted wanted) {
        List<StoredProject> items = jdbc.sql("select * from projects order by changed_at desc, id"
                        + " offset :offset rows fetch next :size rows only")
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query(Projects::project)
                .list();
        return Page.of(items, wanted, count());
    }

    /** The ones changed last, first. */
    public List<StoredProject> latest(int most) {
        return jdbc.sql("select * from projects order by changed_at desc, id fetch first :most rows only")
                .param("most", most)
                .query(Projects::project)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from projects").query(Long.class).single();
    }

    public Optional<StoredProject> find(UUID id) {
        return jdbc.sql("select * from projects where id = :id")
                .param("id", id)
                .query(Projects::project)
                .optional();
    }

    /** The alternatives of a project, itself aside, the one changed last first. */
    public List<StoredProject> alternatives(StoredProject project, int most) {
        if (project.family().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from projects where family = :family and id <> :id order by changed_at desc, id"
                        + " fetch first :most rows only")
                .param("family", project.family())
                .param("id", project.id())
                .param("most", most)
                .query(Projects::project)
                .list();
    }

    /** Keeps a new project; its names are made fit for a list. */
    public void add(StoredProject project) {
        jdbc.sql("insert into projects (id, name, kind, family, variant, created_at, changed_at, answers)"
                        + " values (:id, :name, :kind, :family, :variant, :created, :changed, :answers)")
                .param("id", project.id())
                .param("name", Kept.words(project.name()))
                .param("kind", project.kind())
                .param("family", Kept.words(project.family()))
                .param("variant", Kept.words(project.variant()))
                .param("created", Inventories.at(project.createdAt()))
                .param("changed", Inventories.at(project.changedAt()))
                .param("answers", JSON.writeValueAsString(project.answers()))
                .update();
    }

    /** Says what a project is an alternative of, where nobody has said so yet. */
    public void join(UUID id, String family) {
        jdbc.sql("update projects set family = :family where id = :id and family = ''")
                .param("family", Kept.words(family))
                .param("id", id)
                .update();
    }

    /**
     * Changes the answers of a project; two who do so at once come one after the other.
     *
     * @param change from the answers as they are to what they are to be; the same object when nothing is to change
     */
    @Transactional
    public void change(UUID id, Instant now, UnaryOperator<ProjectAnswers> change) {
        ProjectAnswers before = locked(id).answers();
        ProjectAnswers after = change.apply(before);
        if (!after.equals(before)) {
            jdbc.sql("update projects set answers = :answers, changed_at = :now where id = :id")
                    .param("answers", JSON.writeValueAsString(after))
                    .param("now", Inventories.at(now))
                    .param("id", id)
                    .update();
        }
    }

    private StoredProject locked(UUID id) {
        return jdbc.sql("select * from projects where id = :id for update")
                .param("id", id)
                .query(Projects::project)
                .single();
    }

    /** The versions of a project that were kept, the latest first. */
    public List<StoredProject.Version> versions(UUID project) {
        return jdbc.sql("select * from project_versions where project = :project order by number desc")
                .param("project", project)
                .query(Projects::version)
                .list();
    }

    public Optional<StoredProject.Version> version(UUID project, int number) {
        return jdbc.sql("select * from project_versions where project = :project and number = :number")
                .param("project", project)
                .param("number", number)
                .query(Projects::version)
                .optional();
    }

    /**
     * Keeps the answers of a project as they are now.
     *
     * @return false when they are those of the version kept last: nothing is kept twice
     */
    @Transactional
    public boolean keep(UUID id, String name, Instant now) {
        ProjectAnswers answers = locked(id).answers();
        List<StoredProject.Version> versions = versions(id);
        if (!versions.isEmpty() && versions.get(0).answers().given().equals(answers.given())) {
            return false;
        }
        jdbc.sql("insert into project_versions (project, number, name, kept_at, answers)"
                        + " values (:project, :number, :name, :now, :answers)")
                .param("project", id)
                .param("number", versions.isEmpty() ? 1 : versions.get(0).number() + 1)
                .param("name", Kept.words(name))
                .param("now", Inventories.at(now))
                .param("answers", JSON.writeValueAsString(answers))
                .update();
        return true;
    }

    private static StoredProject project(ResultSet row, int number) throws SQLException {
        return new StoredProject(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("family"),
                row.getString("variant"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                answers(row));
    }

    private static StoredProject.Version version(ResultSet row, int position) throws SQLException {
        return new StoredProject.Version(
                row.getObject("project", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                answers(row));
    }

    private static ProjectAnswers answers(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("answers"), ProjectAnswers.class);
    }
}
