"""The example of docs/extra-questions.md: questions of a department, in the five languages.

python -m tests.schema.extra_questions.example_form        writes docs/extra-questions.xlsx anew
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.schema.extra_questions.workbooks import write_form

DOCS = Path(__file__).resolve().parents[3] / "docs" / "extra-questions.xlsx"
LANGUAGES = ("English (en)", "Deutsch (de)", "Français (fr)", "Español (es)", "中文 (zh)")


def in_each(column: str, *texts: str) -> dict[str, str]:
    """A text by the header of its language."""
    return {f"{column}::{language}": text for language, text in zip(LANGUAGES, texts, strict=True)}


SURVEY: list[dict[str, Any]] = [
    {"type": "begin group", "name": "department"}
    | in_each(
        "label", "Your department", "Ihr Institut", "Votre département", "Su departamento", "您所在的院系"
    ),
    {"type": "select_multiple methods", "name": "methods", "required": "yes"}
    | in_each(
        "label",
        "Which of these do you use in your work?",
        "Was davon verwenden Sie bei Ihrer Arbeit?",
        "Lesquels utilisez-vous dans votre travail ?",
        "¿Cuáles de estos usa en su trabajo?",
        "您在工作中使用以下哪些？",
    )
    | in_each(
        "hint",
        "Any number.",
        "Beliebig viele.",
        "Autant que vous voulez.",
        "Todos los que quiera.",
        "可多选。",
    ),
    {
        "type": "integer",
        "name": "lab_size",
        "relevant": "selected(${methods}, 'lab')",
        "constraint": ". >= 1 and . <= 500",
    }
    | in_each(
        "label",
        "How many people work in your laboratory?",
        "Wie viele Personen arbeiten in Ihrem Labor?",
        "Combien de personnes travaillent dans votre laboratoire ?",
        "¿Cuántas personas trabajan en su laboratorio?",
        "您的实验室有多少人？",
    )
    | in_each(
        "constraint_message",
        "A laboratory has 1 to 500 people here.",
        "Ein Labor hat hier 1 bis 500 Personen.",
        "Un laboratoire compte ici de 1 à 500 personnes.",
        "Un laboratorio tiene aquí de 1 a 500 personas.",
        "此处实验室人数为1至500。",
    ),
    {"type": "decimal", "name": "teaching_share", "constraint": ". >= 0 and . <= 100"}
    | in_each(
        "label",
        "How much of your time do you teach, in per cent?",
        "Welchen Teil Ihrer Zeit lehren Sie, in Prozent?",
        "Quelle part de votre temps enseignez-vous, en pour cent ?",
        "¿Qué parte de su tiempo dedica a la docencia, en tanto por ciento?",
        "您的教学时间占百分之几？",
    ),
    {"type": "end group"},
    {"type": "begin group", "name": "around"}
    | in_each(
        "label",
        "Around your work",
        "Rund um Ihre Arbeit",
        "Autour de votre travail",
        "En torno a su trabajo",
        "工作以外",
    ),
    {
        "type": "select_one yes_no",
        "name": "care",
        "sojourn::sensitive": "family",
        "sojourn::reason": "Care is a known reason for moves; without it they would count as choice.",
    }
    | in_each(
        "label",
        "Do you care for a child or another person?",
        "Betreuen Sie ein Kind oder eine andere Person?",
        "Vous occupez-vous d'un enfant ou d'une autre personne ?",
        "¿Cuida de un niño o de otra persona?",
        "您是否照顾孩子或其他人？",
    ),
    {"type": "date", "name": "contract_end", "relevant": "${care} = 'yes'"}
    | in_each(
        "label",
        "When does your contract end?",
        "Wann endet Ihr Vertrag?",
        "Quand votre contrat prend-il fin ?",
        "¿Cuándo termina su contrato?",
        "您的合同何时结束？",
    ),
    {"type": "text", "name": "comment"}
    | in_each(
        "label",
        "Is there anything else that you want to tell us?",
        "Möchten Sie uns noch etwas sagen?",
        "Souhaitez-vous ajouter quelque chose ?",
        "¿Quiere contarnos algo más?",
        "您还有什么想告诉我们的吗？",
    )
    | in_each(
        "hint",
        "Please name nobody.",
        "Bitte nennen Sie niemanden beim Namen.",
        "Merci de ne nommer personne.",
        "No nombre a nadie, por favor.",
        "请不要写出任何人的姓名。",
    ),
    {"type": "note", "name": "thanks"}
    | in_each(
        "label",
        "These answers go to your department alone.",
        "Diese Antworten gehen nur an Ihr Institut.",
        "Ces réponses ne vont qu'à votre département.",
        "Estas respuestas llegan solo a su departamento.",
        "这些回答仅提供给您所在的院系。",
    ),
    {"type": "end group"},
    {"type": "calculate", "name": "methods_used", "calculation": "count-selected(${methods})"},
]
CHOICES: list[dict[str, Any]] = [
    {"list_name": "methods", "name": "lab"}
    | in_each("label", "Experiments", "Experimente", "Expériences", "Experimentos", "实验"),
    {"list_name": "methods", "name": "computing"}
    | in_each("label", "Simulation", "Simulation", "Simulation", "Simulación", "模拟"),
    {"list_name": "methods", "name": "archives"}
    | in_each("label", "Archives", "Archive", "Archives", "Archivos", "档案"),
    {"list_name": "yes_no", "name": "yes"} | in_each("label", "Yes", "Ja", "Oui", "Sí", "是"),
    {"list_name": "yes_no", "name": "no"} | in_each("label", "No", "Nein", "Non", "No", "否"),
]
SETTINGS = [{"form_title": "Department questions", "default_language": "English (en)"}]


def write_example(path: Path) -> Path:
    """The example as a workbook."""
    return write_form(path, SURVEY, CHOICES, SETTINGS)


if __name__ == "__main__":
    write_example(DOCS)
