"""The workbench's addresses, by what they show."""

from django.urls import include, path, register_converter
from django.urls.converters import IntConverter

from checks.views import (
    answers,
    article,
    assigning,
    calls,
    claim,
    claims,
    desk,
    exports,
    filters,
    gate,
    keys,
    me,
    mentions,
    news,
    palette,
    questions,
    revisions,
    roles,
    several,
    sources,
)


class IdConverter(IntConverter):
    """The number of a row: one that no column could hold is no address."""

    regex = "[0-9]{1,18}"


register_converter(IdConverter, "id")

article_urls = [
    path("", article.proof, name="article"),
    path("news/", news.news, name="news"),
    path("details/", article.details, name="article-details"),
    path("gate/", gate.gate, name="gate"),
    path("check-files/<id:number>/", gate.check_file, name="check-file"),
    path("check-files/<id:number>.json", gate.check_file_json, name="check-file-json"),
    path("report/", article.report, name="report"),
    path("report.csv", exports.article_report_csv, name="report-csv"),
    path("claims/", article.add_claim, name="add-claim"),
    path("over-time/", article.over_time, name="article-over-time"),
    path("revise/", revisions.revise, name="revise"),
    path("compare/", revisions.compare, name="compare"),
    path("questions/", questions.questions, name="questions"),
    path("bare/", revisions.bare, name="bare"),
    path("calls/", calls.calls, name="calls"),
    path("marks/", several.marks, name="marks"),
    path("undo/", article.undo, name="undo"),
    path("assign/", assigning.in_article, name="assign"),
    path("clear/", article.clear_suggested, name="clear-suggested"),
]

urlpatterns = [
    path("", desk.desk, name="desk"),
    path("articles/new/", article.new, name="new-article"),
    path("articles/<id:pk>/", include(article_urls)),
    path("claims/", claims.claims, name="claims"),
    path("claims/to-do/", claims.to_do, name="to-do"),
    path("claims/<id:pk>/", claim.claim, name="claim"),
    path("claims/<id:pk>/assign/", assigning.claim, name="assign-claim"),
    path("claims/<id:pk>/over-time/", claim.over_time, name="claim-over-time"),
    path("claims.csv", exports.claims_csv, name="claims-csv"),
    path("filters/", filters.save, name="save-filter"),
    path("filters/<id:pk>/remove/", filters.remove, name="remove-filter"),
    path("sources/", sources.sources, name="sources"),
    path("sources/<id:pk>/", sources.source, name="source"),
    path("sources/<id:pk>/withdraw/", sources.withdraw, name="withdraw-source"),
    path("mentions/", mentions.mentions, name="mentions"),
    path("answers/<str:token>/", answers.answers, name="answers"),
    path("week/", desk.week, name="week"),
    path("search/", desk.search, name="search"),
    path("palette/", palette.palette, name="palette"),
    path("keys/", keys.keys, name="keys"),
    path("me/", me.me, name="me"),
    path("roles/", roles.roles, name="roles"),
]
