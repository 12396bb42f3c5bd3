package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables without upright rulings: labels from 50, columns 40 points wide from 200. */
class BlankTableTest {
    private static final String[] NAMES = {"自然人", "企业", "机构", "组织", "总计"};

    @Test
    void nothingBesideLabelsIsBlank() {
        assertThat(read(header(new Sheet(), 100).text(50, 120, "予以公开").text(50, 140, "总计")))
                .containsExactly("自然人 | 企业 | 机构 | 组织 | 总计", "予以公开 |  |  |  |  | ", "总计 |  |  |  |  | ");
    }

    @Test
    void aRowWithoutLabelIsBlankWhereAHeadingFollows() {
        Sheet sheet = header(new Sheet(), 100);
        assertThat(read(sheet)).containsExactly("自然人 | 企业 | 机构 | 组织 | 总计");
        assertThat(read(sheet.text(50, 150, "五、存在的主要问题情况")))
                .containsExactly("自然人 | 企业 | 机构 | 组织 | 总计", " |  |  |  | ", "五、存在的主要问题情况");
    }

    @Test
    void picturesInTheColumnsMayBeFigures() {
        Sheet sheet = header(new Sheet(), 100).text(50, 120, "予以公开").picture(250, 112, 8, 8);
        assertThat(read(sheet)).doesNotContain("予以公开 |  |  |  |  | ");
    }

    @Test
    void aHeaderAtTheFootOfAPageNamesTheColumnsOfTheNext() {
        Sheet rows = new Sheet();
        rows.text(50, 100, "予以公开").text(210, 100, "3").text(370, 100, "3");
        rows.text(50, 120, "部分公开").text(210, 120, "1").text(370, 120, "1");
        assertThat(read(header(new Sheet(), 780), rows)).contains("予以公开 | 3 |  |  |  | 3", "部分公开 | 1 |  |  |  | 1");
    }

    @Test
    void figuresOverleafAreAllAsFarFromTheirNames() {
        Sheet header = new Sheet();
        Sheet rows = new Sheet();
        String[] figures = {"3", "1", "", "2", "6"};
        for (int i = 0; i < figures.length; i++) {
            header.text(200 + 40 * i, 780, "甲乙丙丁戊".substring(i, i + 1).repeat(2));
            rows.text(226 + 40 * i, 100, figures[i]).text(226 + 40 * i, 120, figures[i]);
        }
        rows.text(50, 100, "予以公开").text(50, 120, "总计");
        assertThat(read(header, rows)).contains("予以公开 | 3 | 1 |  | 2 | 6", "总计 | 3 | 1 |  | 2 | 6");
    }

    @Test
    void figuresAtOtherEdgesThanTheirNamesAreAllAsFarFromThem() {
        Sheet sheet = new Sheet();
        String[] names = {"信息内容", "制作件数", "公开件数", "对外件数"};
        for (int i = 0; i < 4; i++) {
            sheet.text((i == 0 ? 110 : 240) + 100 * Math.max(0, i - 1), 100, names[i]);
        }
        for (int row = 0; row < 2; row++) {
            sheet.text(60, 120 + 20 * row, "规章");
            for (int i = 1; i < 4; i++) {
                sheet.text(115 + 100 * i, 120 + 20 * row, "" + (i + row));
            }
        }
        assertThat(read(sheet)).contains("规章 |  | 1 | 2 | 3", "规章 |  | 2 | 3 | 4");
    }

    private static Sheet header(Sheet sheet, double baseline) {
        for (int i = 0; i < NAMES.length; i++) {
            sheet.text(200 + 40 * i, baseline, NAMES[i]);
        }
        return sheet;
    }
}
